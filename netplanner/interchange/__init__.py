"""Text and bytes on one side, drafts on the other; knows no database."""
