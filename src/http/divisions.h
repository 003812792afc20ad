// The administrative divisions of the country (GB/T 2260 and below), to be found by code or name.
#pragma once

#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace minqiao::http {

struct Division {
    std::string id;  // its code
    std::string name;
    std::string full_name;  // with those above it
    int level = 0;
    std::string parent_id;
};
BOOST_DESCRIBE_STRUCT(Division, (), (id, name, full_name, level, parent_id))

class Divisions {
public:
    // Rows of code, level, parent and name, separated by tabs, below one line of heads, in the order of their
    // codes. The text must live as long.
    explicit Divisions(std::string_view rows);

    // Codes that begin with `q`, or names that hold it; upper levels first.
    std::vector<Division> find(std::string_view q, std::size_t most) const;
    bool knows(std::string_view code) const { return row(code) != nullptr; }

private:
    struct Row {
        std::string_view code, level, parent, name;
    };
    const Row* row(std::string_view code) const;
    Division division_of(const Row& row) const;

    std::vector<Row> rows_;
};

}  // namespace minqiao::http
