#include "attachment/archive.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <map>

#include "base/assertion.h"

namespace minqiao {
namespace {

// Packed by libzip itself, in memory.
std::string packed(const std::map<std::string, std::string>& parts) {
    zip_error_t error;
    zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, &error);
    ASSERT_THAT(whole, "a test packs an archive");
    zip_source_keep(whole);
    zip_t* archive = zip_open_from_source(whole, ZIP_TRUNCATE, &error);
    ASSERT_THAT(archive, "a test packs an archive");
    for (const auto& [name, content] : parts) {
        zip_source_t* part = zip_source_buffer(archive, content.data(), content.size(), 0);
        ASSERT_THAT(zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8) >= 0, "a test packs a part");
    }
    ASSERT_THAT(zip_close(archive) == 0, "a test packs an archive");
    zip_stat_t stat;
    zip_source_stat(whole, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(whole);
    zip_source_read(whole, bytes.data(), bytes.size());
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

ArchiveFault fault_of(const std::map<std::string, std::string>& parts, const ArchiveLimits& limits = {}) {
    const auto read = parts_of_archive(packed(parts), limits);
    EXPECT_FALSE(read);
    return read ? ArchiveFault{} : read.error();
}

TEST(Archive, SaysWhatIsInIt) {
    const auto read = parts_of_archive(packed({{"word/document.xml", "<a/>"}, {"a.txt", "a"}}));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->names, (std::set<std::string, std::less<>>{"a.txt", "word/document.xml"}));
    EXPECT_FALSE(read->has_macros);
    EXPECT_TRUE(parts_of_archive(packed({{"word/VBAProject.bin", "a"}}))->has_macros);
}

TEST(Archive, IsRefusedWhereItCouldOverwhelm) {
    EXPECT_EQ(fault_of({{"a", ""}, {"b", ""}, {"c", ""}}, {.parts = 2}), ArchiveFault::too_large);
    EXPECT_EQ(
        fault_of({{"a", std::string(600, 'a')}, {"b", std::string(500, 'b')}}, {.unpacked_bytes = 1000}),
        ArchiveFault::too_large);
    EXPECT_EQ(fault_of({{"a", std::string(100'000, 'a')}}, {.ratio_from_bytes = 1000}),
              ArchiveFault::too_large);
    EXPECT_TRUE(parts_of_archive(packed({{"a", std::string(100'000, 'a')}})));
}

TEST(Archive, IsRefusedWhereAPartLeadsOut) {
    for (const char* name : {"../a", "a/../../b", "/a", "a\\b", "C:a", "a/.."}) {
        EXPECT_EQ(fault_of({{name, "a"}}), ArchiveFault::bad_path) << name;
    }
    EXPECT_TRUE(parts_of_archive(packed({{"a..b/c..", "a"}})));
}

TEST(Archive, IsRefusedWhenItIsNoneOrBroken) {
    for (const std::string& bytes :
         {std::string(), std::string("PK"), packed({{"a", "abc"}}).substr(0, 30)}) {
        const auto read = parts_of_archive(bytes);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error(), ArchiveFault::broken);
    }
    std::string changed = packed({{"a", "abcdefghij"}});
    changed[changed.find("abcdefghij") == changed.npos ? 35 : changed.find("abcdefghij")] ^= 1;
    const auto read = parts_of_archive(changed);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(), ArchiveFault::broken);
}

}  // namespace
}  // namespace minqiao
