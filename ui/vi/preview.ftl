### The page of `briefpack preview`.

preview-title = briefpack
