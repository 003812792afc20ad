// How a kept text (base/kept.h) is written.
#pragma once

namespace minqiao::json {

// open: the text itself, null once erased. sealed: the seal that stands for the text in a record.
enum class Form { open, sealed };

}  // namespace minqiao::json
