# Folders include only what tools/layers.txt allows; the rule itself is tried on small bad trees.
python3 tools/check_layers_test.py && python3 tools/check_layers.py
