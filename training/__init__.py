"""How the English language pack was trained: from public treebanks to models/en. See README.md."""
