# minqiao_embed(TARGET files...): a static library that carries the files in the program, byte for
# byte, behind the two functions of src/base/embedded.h. A file's name there is its path from the
# root of the tree, such as statutes/clocks.json. The assembler reads the bytes (.incbin), so no
# file is too large and nothing is generated but a short table.
function(minqiao_embed target)
    set(assembly "    .section .rodata\n")
    set(declared "")
    set(rows "")
    set(count 0)
    set(files ${ARGN})
    list(SORT files)
    foreach(file IN LISTS files)
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_SOURCE_DIR} NORMALIZE OUTPUT_VARIABLE place)
        cmake_path(RELATIVE_PATH place BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE name)
        set(label embedded_${count})
        string(APPEND assembly
            "    .global ${label}_begin, ${label}_end\n"
            "${label}_begin:\n    .incbin \"${place}\"\n${label}_end:\n    .byte 0\n")
        string(APPEND declared "extern const char ${label}_begin[], ${label}_end[];\n")
        string(APPEND rows
            "    {\"${name}\", {${label}_begin, static_cast<std::size_t>(${label}_end - ${label}_begin)}},\n")
        math(EXPR count "${count} + 1")
        list(APPEND places ${place})
    endforeach()
    string(APPEND assembly "    .section .note.GNU-stack,\"\",@progbits\n")

    set(folder ${CMAKE_BINARY_DIR}/${target})
    file(CONFIGURE OUTPUT ${folder}/bytes.S CONTENT "${assembly}" @ONLY)
    set(EMBEDDED_COUNT ${count})
    set(EMBEDDED_DECLARED "${declared}")
    set(EMBEDDED_ROWS "${rows}")
    configure_file(${CMAKE_SOURCE_DIR}/cmake/embedded.cc.in ${folder}/embedded.cc @ONLY)
    set_source_files_properties(${folder}/bytes.S PROPERTIES OBJECT_DEPENDS "${places}")
    add_library(${target} STATIC ${folder}/bytes.S ${folder}/embedded.cc)
    minqiao_compile_as(${target})
endfunction()
