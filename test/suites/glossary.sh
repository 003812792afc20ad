# Every word of the core is in docs/glossary.md; the check itself is tried on a small tree.
python3 tools/check_glossary_test.py && python3 tools/check_glossary.py
