// Any bytes as a table of petitions, TSV, CSV or XLSX: reading never crashes, ends, and names each bad row.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "base/assertion.h"
#include "intake/petition_row.h"
#include "intake/table.h"

namespace {

using namespace minqiao;

// A file without a disk; the reader tells its kind by what is in it.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : file_(memfd_create("table", 0)) {
        ASSERT_THAT(write(file_, bytes.data(), bytes.size()) == std::ssize(bytes), "memory takes the bytes");
    }
    ~MemoryFile() { close(file_); }
    std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

private:
    int file_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const MemoryFile file({reinterpret_cast<const char*>(bytes), count});
    const auto opened = open_table(file.path());
    if (!opened) {
        ASSERT_THAT(!opened.error().empty(), "a refusal says why");
        return 0;
    }
    Table& table = **opened;
    TableRow row;
    if (!table.next(row)) return 0;
    const auto columns = Columns::of(row.cells);
    if (!columns) return 0;
    const RowReading reading{*columns, table.day_zero(), CivilDay(2026, 11, 23), CivilDay(2026, 11, 24)};
    while (table.next(row)) {
        const auto read = read_petition_row(row, reading);
        ASSERT_THAT(read || !read.error().empty(), "a bad row says why");
        ASSERT_THAT(!read || row.fault.empty(), "a row with a fault is bad");
    }
    ASSERT_THAT(table.percent() >= 0 && table.percent() <= 100, "not more than everything was read");
    return 0;
}
