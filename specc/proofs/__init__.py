"""What can be known of a spec before any file exists: what cannot hold together, and names that mean two things."""
