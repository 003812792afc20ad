// Tables as plain text: with tabs (\t, \n and \\ stand for tab, line end and backslash), or with commas and
// quotes (RFC 4180).
#pragma once

#include <cstdint>
#include <fstream>
#include <string>

#include "intake/table.h"

namespace minqiao {

// The bytes of a file, without a byte order mark, with the line they are in.
class FileBytes {
public:
    static constexpr int end = -1;
    explicit FileBytes(const std::string& file);

    int peek() { return stream_.rdbuf()->sgetc(); }
    int take();
    std::size_t line() const { return line_; }
    int percent() const { return size_ == 0 ? 100 : static_cast<int>(taken_ * 100 / size_); }

private:
    std::ifstream stream_;
    std::uint64_t size_ = 0;
    std::uint64_t taken_ = 0;
    std::size_t line_ = 1;
};

class TabbedTable : public Table {
public:
    explicit TabbedTable(const std::string& file) : bytes_(file) {}
    bool next(TableRow& row) override;
    int percent() const override { return bytes_.percent(); }

private:
    FileBytes bytes_;
};

class CommaTable : public Table {
public:
    explicit CommaTable(const std::string& file) : bytes_(file) {}
    bool next(TableRow& row) override;
    int percent() const override { return bytes_.percent(); }

private:
    void read_quoted(TableRow& row);
    void read_plain(TableRow& row);

    FileBytes bytes_;
};

}  // namespace minqiao
