// Which way up a picture is, as its camera wrote it down (EXIF, tag 0x0112).
#pragma once

#include <string_view>

namespace minqiao {

// 1 to 8; 1, as it lies, when the picture says nothing that can be understood.
int orientation_of(std::string_view picture);

}  // namespace minqiao
