"""Oneself: strengths, field, offer, plans and wants, how clear they are, and what one looks for."""
