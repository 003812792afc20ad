#include "attachment/examine.h"

#include <gtest/gtest.h>

#include "attachment/file_name.h"
#include "attachment/file_type.h"
#include "attachment/picture.h"

namespace minqiao {
namespace {

using namespace std::string_literals;

std::string code_of(std::string_view name, std::string_view content) {
    const auto examined = examine(name, content);
    return examined ? examined->media_type : examined.error().code;
}

std::string png(const std::string& width, const std::string& height) {
    return "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s + width + height + "\x08\x02\0\0\0"s;
}

TEST(Examine, GoesByWhatTheBytesAre) {
    EXPECT_EQ(code_of("a.pdf", "%PDF-1.4\n"), "application/pdf");
    EXPECT_EQ(code_of("a.PDF", "%PDF-1.4\n"), "application/pdf");
    EXPECT_EQ(code_of("a.jpg", "%PDF-1.4\n"), "type_mismatch");
    EXPECT_EQ(code_of("a.txt", "<!DOCTYPE html><html></html>"), "type_mismatch");
    EXPECT_EQ(code_of("a.exe", "%PDF-1.4\n"), "unsupported_file_type");
    EXPECT_EQ(code_of("a.pdf", ""), "empty_file");
    EXPECT_EQ(code_of("a.pdf", "MZ"), "type_mismatch");
}

TEST(Examine, GivesANameWithoutAnEndingThatOfItsContent) {
    const auto examined = examine("letter", "%PDF-1.4\n");
    ASSERT_TRUE(examined);
    EXPECT_EQ(examined->name, "letter.pdf");
}

TEST(Examine, TakesTextInTheWritingsOfTheCountry) {
    EXPECT_TRUE(is_writing("楼道灯不亮"));
    EXPECT_TRUE(is_writing("\xc2\xa5\xb5\xc0\xb5\xc6\xb2\xbb\xc1\xc1"));  // the same in GB18030
    EXPECT_TRUE(is_writing("\x95\x32\x82\x36"));                          // four bytes, U+20000
    EXPECT_TRUE(is_writing(std::string(5000, 'a') + "\xb5\xc6"));
    EXPECT_FALSE(is_writing("caf\xe9 \xff\xff"));
    EXPECT_FALSE(is_writing("\xb5"));
    EXPECT_FALSE(is_writing("a\0b"s));
}

TEST(PictureSize, IsReadFromTheHead) {
    EXPECT_EQ(picture_size(png("\0\0\x04\xb0"s, "\0\0\x03\x84"s)), (PictureSize{1200, 900}));
    const std::string jpeg =
        "\xff\xd8\xff\xe0\0\x04\0\0\xff\xff\xc2\0\x0b\x08\x0b\xb8\x0f\xa0\x01\x01\x11\0"s;
    EXPECT_EQ(picture_size(jpeg), (PictureSize{4000, 3000}));
    EXPECT_EQ(picture_size("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0f\x27\0\x1f\x4e\0"s),
              (PictureSize{10000, 20000}));
    EXPECT_EQ(picture_size("RIFF\0\0\0\0WEBPVP8L\x05\0\0\0\x2f\x63\xc0\x0c\0"s), (PictureSize{100, 52}));
    EXPECT_EQ(picture_size("RIFF\0\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\x40\x01\xf0\0"s),
              (PictureSize{320, 240}));
}

TEST(PictureSize, IsNothingWhereTheHeadIsBroken) {
    EXPECT_EQ(picture_size(png("\0\0\0\0"s, "\0\0\0\x01"s)), std::nullopt);
    EXPECT_EQ(picture_size("\x89PNG\r\n\x1a\n"), std::nullopt);
    EXPECT_EQ(picture_size("\xff\xd8\xff\xe0\0\x01"s + std::string(20, '\0')), std::nullopt);
    EXPECT_EQ(picture_size("\xff\xd8\xff\xda\0\x08"s + std::string(20, '\0')), std::nullopt);
    EXPECT_EQ(picture_size(""), std::nullopt);
}

TEST(Examine, RefusesMoreDotsThanMayBeDrawn) {
    EXPECT_EQ(code_of("a.png", png("\0\0\xff\xff"s, "\0\0\xff\xff"s)), "image_too_large");
    EXPECT_EQ(code_of("a.png", png("\0\0\x1f\x40"s, "\0\0\x18\x6a"s)), "image/png");        // 8000 x 6250
    EXPECT_EQ(code_of("a.png", png("\0\0\x1f\x40"s, "\0\0\x18\x6b"s)), "image_too_large");  // one row more
}

TEST(FileName, IsCleaned) {
    EXPECT_EQ(cleaned_file_name("../../etc/passwd"), "passwd");
    EXPECT_EQ(cleaned_file_name("..\\..\\a.txt"), "a.txt");
    EXPECT_EQ(cleaned_file_name("a\u202etxt.exe"), "a_txt.exe");
    EXPECT_EQ(cleaned_file_name("a\r\nb\tc.txt"), "a__b_c.txt");
    EXPECT_EQ(cleaned_file_name("...."), "file");
    EXPECT_EQ(cleaned_file_name("nul.txt"), "_nul.txt");
    EXPECT_EQ(cleaned_file_name("LPT9"), "_LPT9");
    EXPECT_EQ(cleaned_file_name("lpt10.txt"), "lpt10.txt");
    EXPECT_EQ(cleaned_file_name("console.txt"), "console.txt");
    EXPECT_EQ(cleaned_file_name("a." + std::string(300, 'b')), "a." + std::string(118, 'b'));
    EXPECT_EQ(cleaned_file_name("说明.txt "), "说明.txt");
}

}  // namespace
}  // namespace minqiao
