# Names, sizes of files and functions, and what may not stand in the tree.
python3 tools/check_names_test.py && python3 tools/check_names.py
