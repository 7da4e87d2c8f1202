"""Views: readings for eyes. Each takes readings and returns text to show; none prints."""
