#include "intake/separated.h"

#include <filesystem>

namespace minqiao {
namespace {

// Beyond the limit the rest is read over, so that memory stays bounded.
void add_letter(TableRow& row, int letter) {
    std::string& cell = row.cells.back();
    if (cell.size() < cell_bytes_max) {
        cell.push_back(static_cast<char>(letter));
    } else if (row.fault.empty()) {
        row.fault = "field " + std::to_string(row.cells.size()) + " is longer than 1 MiB";
    }
}

void begin_row(TableRow& row, std::size_t line) {
    row.line = line;
    row.cells.assign(1, "");
    row.fault.clear();
}

bool is_blank_line(const TableRow& row) {
    return row.cells.size() == 1 && row.cells[0].empty() && row.fault.empty();
}

// Line ends of Windows.
void drop_return(TableRow& row) {
    std::string& cell = row.cells.back();
    if (cell.ends_with('\r')) cell.pop_back();
}

// What a backslash and this letter stand for; the letter itself where they stand for nothing.
int unescaped(int letter) {
    switch (letter) {
        case 't':
            return '\t';
        case 'n':
            return '\n';
        default:
            return letter;
    }
}

bool is_escape(int letter) {
    return letter == 't' || letter == 'n' || letter == '\\';
}

}  // namespace

FileBytes::FileBytes(const std::string& file) : stream_(file, std::ios::binary) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (!error) size_ = size;
    constexpr std::string_view mark = "\xef\xbb\xbf";
    std::string beginning(mark.size(), '\0');
    stream_.read(beginning.data(), std::ssize(beginning));
    stream_.clear();
    if (beginning != mark) stream_.seekg(0);
}

int FileBytes::take() {
    const int letter = stream_.rdbuf()->sbumpc();
    if (letter == end) return end;
    ++taken_;
    if (letter == '\n') ++line_;
    return letter;
}

bool TabbedTable::next(TableRow& row) {
    do {
        if (bytes_.peek() == FileBytes::end) return false;
        begin_row(row, bytes_.line());
        for (int letter = bytes_.take(); letter != '\n' && letter != FileBytes::end; letter = bytes_.take()) {
            if (letter == '\t') {
                row.cells.emplace_back();
            } else if (letter == '\\' && is_escape(bytes_.peek())) {
                add_letter(row, unescaped(bytes_.take()));
            } else {
                add_letter(row, letter);
            }
        }
        drop_return(row);
    } while (is_blank_line(row));
    check_cells(row);
    return true;
}

// After the opening quote, to the closing one.
void CommaTable::read_quoted(TableRow& row) {
    for (;;) {
        const int letter = bytes_.take();
        if (letter == FileBytes::end) {
            if (row.fault.empty()) row.fault = "a quote is not closed";
            return;
        }
        if (letter == '"') {
            if (bytes_.peek() != '"') return;
            bytes_.take();
        }
        add_letter(row, letter);
    }
}

void CommaTable::read_plain(TableRow& row) {
    while (bytes_.peek() != ',' && bytes_.peek() != '\n' && bytes_.peek() != FileBytes::end)
        add_letter(row, bytes_.take());
}

bool CommaTable::next(TableRow& row) {
    do {
        if (bytes_.peek() == FileBytes::end) return false;
        begin_row(row, bytes_.line());
        for (;;) {
            const bool is_quoted = bytes_.peek() == '"';
            if (is_quoted) {
                bytes_.take();
                read_quoted(row);
                if (bytes_.peek() == '\r') bytes_.take();
                const int after = bytes_.peek();
                if (after != ',' && after != '\n' && after != FileBytes::end && row.fault.empty())
                    row.fault = "field " + std::to_string(row.cells.size()) + " goes on after its quote";
            }
            const std::size_t quoted_length = row.cells.back().size();
            read_plain(row);
            if (row.cells.back().size() > quoted_length || !is_quoted) drop_return(row);
            if (bytes_.take() != ',') break;
            row.cells.emplace_back();
        }
    } while (is_blank_line(row));
    check_cells(row);
    return true;
}

}  // namespace minqiao
