#include "intake/spreadsheet.h"

#include <zip.h>

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>

namespace minqiao {
namespace {

// A small file may unpack to very much.
constexpr zip_uint64_t part_bytes_max = 512ULL * 1024 * 1024;
constexpr std::size_t columns_max = 200;

class Package {
public:
    explicit Package(const std::string& file) : zip_(zip_open(file.c_str(), ZIP_RDONLY, nullptr)) {}
    ~Package() {
        if (zip_) zip_discard(zip_);
    }
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    // Empty when it is not there, too large or broken.
    std::string part(const std::string& name) const {
        zip_stat_t stat;
        if (!zip_ || zip_stat(zip_, name.c_str(), 0, &stat) != 0 || stat.size > part_bytes_max) return "";
        std::string bytes(stat.size, '\0');
        zip_file_t* file = zip_fopen(zip_, name.c_str(), 0);
        if (!file) return "";
        const auto count = zip_fread(file, bytes.data(), bytes.size());
        zip_fclose(file);
        return count == std::ssize(bytes) ? bytes : "";
    }

private:
    zip_t* zip_;
};

pugi::xml_document document_of(const std::string& bytes) {
    pugi::xml_document document;
    // A cell of blanks is a cell of blanks.
    document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    return document;
}

// A text may stand in several runs; how it is pronounced (rPh) is no part of it.
std::string text_in(const pugi::xml_node& node) {
    std::string text = node.child("t").text().get();
    for (const auto& run : node.children("r")) text += run.child("t").text().get();
    return text;
}

std::string sheet_path(const Package& package, const pugi::xml_document& workbook) {
    const auto relations = document_of(package.part("xl/_rels/workbook.xml.rels"));
    const std::string wanted =
        workbook.child("workbook").child("sheets").child("sheet").attribute("r:id").value();
    for (const auto& relation : relations.child("Relationships").children("Relationship")) {
        if (wanted != relation.attribute("Id").value()) continue;
        const std::string target = relation.attribute("Target").value();
        return target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return "xl/worksheets/sheet1.xml";
}

// 0 for A7, 27 for AB7; the next free place when a cell does not say.
std::size_t column_of(std::string_view place, std::size_t next_free) {
    std::size_t column = 0;
    for (const char letter : place) {
        if (letter < 'A' || letter > 'Z') break;
        column = std::min(columns_max + 1, column * 26 + static_cast<std::size_t>(letter - 'A' + 1));
    }
    return column == 0 ? next_free : column - 1;
}

class Spreadsheet : public Table {
public:
    Spreadsheet(const Package& package, const pugi::xml_document& workbook)
        : sheet_(document_of(package.part(sheet_path(package, workbook)))) {
        const auto& settings = workbook.child("workbook").child("workbookPr");
        if (settings.attribute("date1904").as_bool()) day_zero_ = CivilDay(1904, 1, 1);
        const auto shared = document_of(package.part("xl/sharedStrings.xml"));
        for (const auto& item : shared.child("sst").children("si")) shared_.push_back(text_in(item));
        const auto rows = sheet_.child("worksheet").child("sheetData").children("row");
        count_ = static_cast<std::size_t>(std::distance(rows.begin(), rows.end()));
        row_ = sheet_.child("worksheet").child("sheetData").child("row");
    }

    bool is_sheet() const { return sheet_.child("worksheet"); }
    int percent() const override { return count_ == 0 ? 100 : static_cast<int>(read_ * 100 / count_); }
    std::optional<CivilDay> day_zero() const override { return day_zero_; }

    bool next(TableRow& row) override {
        for (; row_; row_ = row_.next_sibling("row")) {
            ++read_;
            row = {};
            row.line = row_.attribute("r").as_uint(static_cast<unsigned>(read_));
            for (const auto& cell : row_.children("c")) put(row, cell);
            const bool is_empty = std::ranges::all_of(row.cells, &std::string::empty);
            if (is_empty && row.fault.empty()) continue;
            // Rows end with their last cell; all have as many as the heads.
            if (width_ == 0) width_ = row.cells.size();
            if (row.cells.size() < width_) row.cells.resize(width_);
            check_cells(row);
            row_ = row_.next_sibling("row");
            return true;
        }
        return false;
    }

private:
    void put(TableRow& row, const pugi::xml_node& cell) const {
        const std::size_t column = column_of(cell.attribute("r").value(), row.cells.size());
        if (column >= columns_max) return;
        std::string text = text_of(cell);
        if (text.size() > cell_bytes_max) {
            row.fault = "field " + std::to_string(column + 1) + " is longer than 1 MiB";
            text.clear();
        }
        if (row.cells.size() <= column) row.cells.resize(column + 1);
        row.cells[column] = std::move(text);
    }

    std::string text_of(const pugi::xml_node& cell) const {
        const std::string_view type = cell.attribute("t").value();
        if (type == "inlineStr") return text_in(cell.child("is"));
        std::string value = cell.child("v").text().get();
        if (type != "s") return value;
        std::size_t place = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), place);
        return read.ec == std::errc() && place < shared_.size() ? shared_[place] : "";
    }

    pugi::xml_document sheet_;
    pugi::xml_node row_;
    std::vector<std::string> shared_;
    CivilDay day_zero_{1899, 12, 30};
    std::size_t count_ = 0;
    std::size_t read_ = 0;
    std::size_t width_ = 0;
};

}  // namespace

Result<std::unique_ptr<Table>, std::string> open_spreadsheet(const std::string& file) {
    const Package package(file);
    const auto workbook = document_of(package.part("xl/workbook.xml"));
    auto table = std::make_unique<Spreadsheet>(package, workbook);
    if (!table->is_sheet()) return "the file " + file + " holds no sheet that can be read";
    return std::unique_ptr<Table>(std::move(table));
}

}  // namespace minqiao
