# SPDX-FileCopyrightText: 2026 MARAC Register contributors
# SPDX-License-Identifier: GPL-3.0-or-later

add_library(marac-rules INTERFACE)
target_include_directories(marac-rules INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(marac-rules INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  MARAC_VERSION="${PROJECT_VERSION}")
target_compile_options(marac-rules INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough
  $<$<BOOL:${MARAC_WERROR}>:-Werror>)
# We write for Qt 6.4: what a later Qt deprecates has no successor there yet.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  target_compile_definitions(marac-rules INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
# Each of some hundred tests is linked with all of the program; a quick linker takes minutes off every fresh build.
find_program(MARAC_MOLD mold)
if(MARAC_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_link_options(marac-rules INTERFACE -fuse-ld=mold)
endif()
if(MARAC_HARDENED)
  target_compile_options(marac-rules INTERFACE
    -fstack-protector-strong -fstack-clash-protection -fcf-protection -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS)
  target_link_options(marac-rules INTERFACE LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()
if(MARAC_SANITIZE)
  target_compile_options(marac-rules INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(marac-rules INTERFACE -fsanitize=address,undefined)
endif()
if(MARAC_FUZZ)
  # Qt's own objects carry nothing that the two left out could check.
  set(sanitizers -fsanitize=address,undefined -fno-sanitize=vptr,function -fno-sanitize-recover=undefined)
  target_compile_options(marac-rules INTERFACE ${sanitizers} -fsanitize=fuzzer-no-link -fno-omit-frame-pointer)
  target_link_options(marac-rules INTERFACE ${sanitizers})
endif()
