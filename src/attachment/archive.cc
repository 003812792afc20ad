#include "attachment/archive.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/text.h"

namespace minqiao {
namespace {

constexpr std::size_t file_piece_bytes = 64 * 1024;
constexpr std::string_view macros_part = "vbaproject.bin";

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Archive open_archive(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !opened) zip_source_free(source);
    zip_error_fini(&error);
    return Archive(opened);
}

bool leads_out(std::string_view name) {
    if (name.empty() || name.starts_with('/') || has_control_characters(name)) return true;
    if (name.find_first_of("\\:") != name.npos) return true;
    while (!name.empty()) {
        const auto end = std::min(name.find('/'), name.size());
        if (name.substr(0, end) == "..") return true;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return false;
}

bool is_macros(std::string_view name) {
    std::string low(name.substr(name.rfind('/') + 1));
    std::ranges::transform(low, low.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return low == macros_part;
}

// Counts what is unpacked; the sizes that an archive states may be lies.
class Counting {
public:
    Counting(std::string_view packed, const ArchiveLimits& limits)
        : packed_(packed.size()), limits_(limits) {}

    bool add(std::uint64_t bytes) {
        unpacked_ += bytes;
        if (unpacked_ > limits_.unpacked_bytes) return false;
        return unpacked_ <= limits_.ratio_from_bytes || unpacked_ / limits_.ratio <= packed_;
    }

private:
    std::uint64_t packed_;
    std::uint64_t unpacked_ = 0;
    const ArchiveLimits& limits_;
};

std::optional<ArchiveFault> count_part(zip_t* archive, zip_uint64_t place, Counting& counting) {
    const std::unique_ptr<zip_file_t, Close> part(zip_fopen_index(archive, place, 0));
    if (!part) return ArchiveFault::broken;
    std::array<char, file_piece_bytes> piece;
    for (;;) {
        const zip_int64_t count = zip_fread(part.get(), piece.data(), piece.size());
        if (count < 0) return ArchiveFault::broken;
        if (count == 0) return std::nullopt;
        if (!counting.add(static_cast<std::uint64_t>(count))) return ArchiveFault::too_large;
    }
}

// First by what the archive states, which costs nothing.
std::optional<ArchiveFault> fault_of_statement(zip_t* archive, zip_uint64_t count, std::string_view bytes,
                                               const ArchiveLimits& limits) {
    Counting stated(bytes, limits);
    for (zip_uint64_t place = 0; place < count; ++place) {
        zip_stat_t stat;
        const zip_uint64_t wanted = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(archive, place, ZIP_FL_ENC_RAW, &stat) != 0) return ArchiveFault::broken;
        if ((stat.valid & wanted) != wanted) return ArchiveFault::broken;
        if (leads_out(stat.name)) return ArchiveFault::bad_path;
        if (stat.encryption_method != ZIP_EM_NONE) return ArchiveFault::encrypted;
        if (!stated.add(std::min(stat.size, limits.unpacked_bytes + 1))) return ArchiveFault::too_large;
    }
    return std::nullopt;
}

}  // namespace

Result<ArchiveParts, ArchiveFault> parts_of_archive(std::string_view bytes, const ArchiveLimits& limits) {
    const Archive archive = open_archive(bytes);
    if (!archive) return ArchiveFault::broken;
    const auto count =
        static_cast<zip_uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(archive.get(), 0)));
    if (count == 0) return ArchiveFault::broken;
    if (count > limits.parts) return ArchiveFault::too_large;
    if (const auto fault = fault_of_statement(archive.get(), count, bytes, limits)) return *fault;
    ArchiveParts parts;
    Counting counting(bytes, limits);
    for (zip_uint64_t place = 0; place < count; ++place) {
        if (const auto fault = count_part(archive.get(), place, counting)) return *fault;
        const std::string name = zip_get_name(archive.get(), place, ZIP_FL_ENC_RAW);
        parts.has_macros = parts.has_macros || is_macros(name);
        parts.names.insert(name);
    }
    return parts;
}

}  // namespace minqiao
