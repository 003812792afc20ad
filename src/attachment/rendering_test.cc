#include "attachment/rendering.h"

#include <gd.h>
#include <gtest/gtest.h>

#include <memory>

#include "attachment/orientation.h"
#include "attachment/picture.h"

namespace minqiao {
namespace {

using namespace std::string_literals;

constexpr int red = 0xFF0000;
constexpr int blue = 0x0000FF;

using Image = std::unique_ptr<gdImage, decltype(&gdImageDestroy)>;

// Red on its left, blue on its right.
Image two_halves(int width, int height) {
    Image image(gdImageCreateTrueColor(width, height), &gdImageDestroy);
    gdImageFilledRectangle(image.get(), 0, 0, width / 2 - 1, height - 1, red);
    gdImageFilledRectangle(image.get(), width / 2, 0, width - 1, height - 1, blue);
    return image;
}

template <class... Quality>
std::string packed(void* (*pack)(gdImagePtr, int*, Quality...), const Image& image, Quality... quality) {
    int count = 0;
    void* bytes = pack(image.get(), &count, quality...);
    std::string text(static_cast<const char*>(bytes), static_cast<std::size_t>(count));
    gdFree(bytes);
    return text;
}

std::string jpeg(const Image& image) {
    return packed(&gdImageJpegPtr, image, 90);
}

// One directory with the orientation and a text, both in the byte order II.
std::string exif(char orientation) {
    return "Exif\0\0II*\0\x08\0\0\0\x02\0"
           "\x12\x01\x03\0\x01\0\0\0"s +
           orientation +
           "\0\0\0"
           "\x0f\x01\x02\0\x0a\0\0\0\x26\0\0\0\0\0\0\0Camera One"s;
}

std::string with_exif(const std::string& picture, char orientation) {
    const std::string segment = exif(orientation);
    const std::string length{'\0', static_cast<char>(segment.size() + 2)};
    return picture.substr(0, 2) + "\xff\xe1" + length + segment + picture.substr(2);
}

Image read_back(std::string preview) {
    return {gdImageCreateFromWebpPtr(static_cast<int>(preview.size()), preview.data()), &gdImageDestroy};
}

bool is_mostly(int colour, const Image& image, int x, int y) {
    const int there = gdImageGetPixel(image.get(), x, y);
    return colour == red ? gdTrueColorGetRed(there) > 180 : gdTrueColorGetBlue(there) > 180;
}

TEST(Rendering, MakesEveryKindOfPictureAnew) {
    const Image image = two_halves(64, 32);
    for (const std::string& picture :
         {jpeg(image), packed(&gdImagePngPtr, image), packed(&gdImageWebpPtr, image)}) {
        const auto preview = rendered(picture);
        ASSERT_TRUE(preview);
        EXPECT_EQ(picture_size(*preview), (PictureSize{64, 32}));
        const Image read = read_back(*preview);
        EXPECT_TRUE(is_mostly(red, read, 8, 16) && is_mostly(blue, read, 56, 16));
    }
}

TEST(Rendering, HasAtMostSixteenHundredDotsASide) {
    EXPECT_EQ(picture_size(*rendered(jpeg(two_halves(3200, 40)))), (PictureSize{1600, 20}));
    EXPECT_EQ(picture_size(*rendered(jpeg(two_halves(2, 4000)))), (PictureSize{1, 1600}));
    EXPECT_EQ(picture_size(*rendered(jpeg(two_halves(1600, 1600)))), (PictureSize{1600, 1600}));
}

TEST(Rendering, TurnsAPictureUprightAndTakesNothingElse) {
    struct Turned {
        char orientation;
        PictureSize size;
        int x, y;  // where red is afterwards
    };
    // EXIF, table of the tag Orientation: which side the first row and the first column are.
    for (const Turned& turned :
         {Turned{1, {64, 32}, 8, 16}, Turned{2, {64, 32}, 56, 16}, Turned{3, {64, 32}, 56, 16},
          Turned{4, {64, 32}, 8, 16}, Turned{5, {32, 64}, 16, 8}, Turned{6, {32, 64}, 16, 8},
          Turned{7, {32, 64}, 16, 56}, Turned{8, {32, 64}, 16, 56}}) {
        const std::string picture = with_exif(jpeg(two_halves(64, 32)), turned.orientation);
        ASSERT_EQ(orientation_of(picture), turned.orientation);
        const auto preview = rendered(picture);
        ASSERT_TRUE(preview);
        EXPECT_EQ(picture_size(*preview), turned.size) << int(turned.orientation);
        EXPECT_TRUE(is_mostly(red, read_back(*preview), turned.x, turned.y)) << int(turned.orientation);
        EXPECT_EQ(preview->find("Camera"), preview->npos);
        EXPECT_EQ(preview->find("EXIF"), preview->npos);
    }
}

TEST(Rendering, LaysAPictureWithoutBackgroundOnWhite) {
    Image image(gdImageCreateTrueColor(20, 20), &gdImageDestroy);
    gdImageSaveAlpha(image.get(), 1);
    gdImageAlphaBlending(image.get(), 0);
    gdImageFilledRectangle(image.get(), 0, 0, 19, 19, gdTrueColorAlpha(0, 0, 0, gdAlphaTransparent));
    const auto preview = rendered(packed(&gdImagePngPtr, image));
    ASSERT_TRUE(preview);
    EXPECT_GT(gdTrueColorGetGreen(gdImageGetPixel(read_back(*preview).get(), 10, 10)), 250);
}

TEST(Rendering, IsNothingForWhatIsBroken) {
    gdSetErrorMethod([](int, const char*, va_list) {});
    const std::string whole = packed(&gdImagePngPtr, two_halves(64, 32));
    EXPECT_FALSE(rendered(""));
    EXPECT_FALSE(rendered("\xff\xd8\xff"));
    EXPECT_FALSE(rendered(whole.substr(0, whole.size() / 2)));
    EXPECT_FALSE(rendered(packed(&gdImageGifPtr, two_halves(64, 32))));
    gdClearErrorMethod();
}

TEST(Orientation, IsAsItLiesWhereNothingCanBeUnderstood) {
    const std::string picture = jpeg(two_halves(64, 32));
    EXPECT_EQ(orientation_of(picture), 1);
    EXPECT_EQ(orientation_of(with_exif(picture, 9)), 1);
    EXPECT_EQ(orientation_of(with_exif(picture, 0)), 1);
    EXPECT_EQ(orientation_of(""), 1);
    const std::string whole = with_exif(picture, 6);
    for (std::size_t count = 0; count < 60; ++count) orientation_of(whole.substr(0, count));
}

TEST(Orientation, StandsInChunksOfOtherPictures) {
    const std::string tiff = exif(8).substr(6);
    const std::string length{'\0', '\0', '\0', static_cast<char>(tiff.size())};
    const std::string little{static_cast<char>(tiff.size()), '\0', '\0', '\0'};
    const std::string other = "\0\0\0\x02tEXtab0123"s;
    EXPECT_EQ(orientation_of("\x89PNG\r\n\x1a\n" + other + length + "eXIf" + tiff + "0123"), 8);
    EXPECT_EQ(orientation_of("RIFF0123WEBPVP8X\x03\0\0\0abc\0EXIF"s + little + tiff), 8);
    EXPECT_EQ(orientation_of("RIFF0123WEBPVP8X\xff\xff\xff\xff"s + "abc"), 1);
}

}  // namespace
}  // namespace minqiao
