// For tests: a file with these bytes, gone when the test ends.
#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "base/assertion.h"

namespace minqiao {

class TestFile {
public:
    explicit TestFile(const std::string& bytes, const std::string& extension = ".tsv") {
        path_ = (std::filesystem::temp_directory_path() / "minqiao-table-XXXXXX").string() + extension;
        const int file = mkstemps(path_.data(), static_cast<int>(extension.size()));
        ASSERT_THAT(file >= 0, "a test needs a file");
        close(file);
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~TestFile() { std::filesystem::remove(path_); }
    TestFile(const TestFile&) = delete;
    TestFile& operator=(const TestFile&) = delete;

    const std::string& path() const { return path_; }

private:
    std::string path_;
};

}  // namespace minqiao
