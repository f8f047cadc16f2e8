"""The pages of one product and of one dataset: models made of a Plan, each part of a page in a module of its own."""
