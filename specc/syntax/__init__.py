"""Text to tree: the only place that knows Lark."""
