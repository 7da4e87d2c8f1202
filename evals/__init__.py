"""What sayso is measured by: gold data, scorers, floors."""
