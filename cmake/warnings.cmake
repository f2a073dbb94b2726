# Flags every target of the project is built with. Warnings are errors, except where a person only
# wants to run the program: a newer compiler must not stand in the way.
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(telemaco_flags INTERFACE)
target_compile_options(telemaco_flags INTERFACE
    -Wall -Wextra -Wpedantic $<$<BOOL:${TELEMACO_WERROR}>:-Werror> -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-qual -Wextra-semi -Wundef)
target_compile_definitions(telemaco_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060200)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5) # what later versions give up is still there
    target_compile_definitions(telemaco_flags INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
if(TELEMACO_SANITIZE)
    target_compile_options(telemaco_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        -Wno-maybe-uninitialized) # GCC sees ghosts in the standard library once it is instrumented
    target_link_options(telemaco_flags INTERFACE -fsanitize=address,undefined)
endif()
