// What a packed file (DOCX, XLSX, OFD) holds, unpacked only to be counted. Refused is what whoever opens it
// later could stumble over: too much when unpacked, paths that lead out, parts nobody can look into.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"

namespace minqiao {

struct ArchiveLimits {
    std::uint64_t parts = 2000;
    std::uint64_t unpacked_bytes = 200ULL * 1024 * 1024;
    std::uint64_t ratio = 100;
    // Short texts that repeat themselves pack better than that and harm nobody.
    std::uint64_t ratio_from_bytes = 1024ULL * 1024;
};

enum class ArchiveFault { broken, too_large, bad_path, encrypted };

struct ArchiveParts {
    std::set<std::string, std::less<>> names;
    bool has_macros = false;
};

Result<ArchiveParts, ArchiveFault> parts_of_archive(std::string_view bytes, const ArchiveLimits& limits = {});

}  // namespace minqiao
