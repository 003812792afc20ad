#pragma once

namespace minqiao {

// How many rows a list has costs more than a page of it: most often "more than so many" is enough, and
// whoever reads on page by page knows already.
enum class RowCounting { to_a_limit, to_the_end, none };

// Counting beyond this many rows costs more than the list itself: ten thousand took 9 ms of 10.
constexpr int counted_rows_max = 1000;

}  // namespace minqiao
