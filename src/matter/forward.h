// Names that the acts' headers need before the whole list of acts is known.
#pragma once

namespace minqiao {

struct Act;
struct Decision;

// Chooses a command by its type, for what is asked before its fields are known.
template <class Command>
struct For {};

}  // namespace minqiao
