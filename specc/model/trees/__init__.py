"""Trees: objects as blocks, what their keys hold, and what a path through them means."""
