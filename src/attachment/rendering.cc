#include "attachment/rendering.h"

#include <gd.h>

#include <algorithm>
#include <memory>

#include "attachment/examine.h"
#include "attachment/orientation.h"
#include "attachment/picture.h"

namespace minqiao {
namespace {

constexpr int quality = 80;

struct Destroy {
    void operator()(gdImagePtr image) const { gdImageDestroy(image); }
};
struct Free {
    void operator()(void* bytes) const { gdFree(bytes); }
};
using Image = std::unique_ptr<gdImage, Destroy>;

Image decoded(const std::string& picture) {
    const int size = static_cast<int>(picture.size());
    void* bytes = const_cast<char*>(picture.data());  // gd only reads them
    if (picture.starts_with("\xff\xd8")) return Image(gdImageCreateFromJpegPtrEx(size, bytes, 0));
    if (picture.starts_with("\x89PNG")) return Image(gdImageCreateFromPngPtr(size, bytes));
    return Image(gdImageCreateFromWebpPtr(size, bytes));
}

// On white: a scan without a background would else be black on a dark page.
Image scaled(gdImagePtr from) {
    const int side = std::max(gdImageSX(from), gdImageSY(from));
    const auto fitting = [side](int length) {
        if (side <= preview_side_max) return length;
        return std::max(1, static_cast<int>(1LL * length * preview_side_max / side));
    };
    Image into(gdImageCreateTrueColor(fitting(gdImageSX(from)), fitting(gdImageSY(from))));
    if (!into || !gdImagePaletteToTrueColor(from)) return nullptr;
    gdImageFilledRectangle(into.get(), 0, 0, gdImageSX(into), gdImageSY(into), gdTrueColor(255, 255, 255));
    gdImageCopyResampled(into.get(), from, 0, 0, 0, 0, gdImageSX(into), gdImageSY(into), gdImageSX(from),
                         gdImageSY(from));
    return into;
}

// By the eight ways of EXIF: some are mirrored first, then turned; gd turns against the clock.
Image upright(Image image, int orientation) {
    constexpr float turns[] = {0, 0, 0, 180, 180, 90, 270, 270, 90};
    const bool is_mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    if (is_mirrored) gdImageFlipHorizontal(image.get());
    const float turn = turns[orientation];
    if (turn == 0) return image;
    return Image(gdImageRotateInterpolated(image.get(), turn, 0));
}

}  // namespace

std::optional<std::string> rendered(const std::string& picture) {
    const auto size = picture_size(picture);
    if (!size || size->dots() > picture_dots_max) return std::nullopt;
    const int orientation = orientation_of(picture);
    Image image = decoded(picture);
    if (image) image = scaled(image.get());
    if (image) image = upright(std::move(image), orientation);
    if (!image) return std::nullopt;
    int count = 0;
    const std::unique_ptr<void, Free> bytes(gdImageWebpPtrEx(image.get(), &count, quality));
    if (!bytes || count <= 0) return std::nullopt;
    return std::string(static_cast<const char*>(bytes.get()), static_cast<std::size_t>(count));
}

}  // namespace minqiao
