# SPDX-FileCopyrightText: 2026 MARAC Register contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every library comes from the distribution. packaging/setup installs them all.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql PrintSupport DBus Concurrent LinguistTools Test)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(seccomp REQUIRED IMPORTED_TARGET libseccomp)

# Spelling in narrative fields. Without it everything else works, and Settings says that spelling is not checked.
pkg_check_modules(hunspell hunspell)
if(NOT hunspell_FOUND)
  message(WARNING "Hunspell was not found: spelling will not be checked. Install libhunspell-dev and hunspell-en-gb.")
endif()

find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED)
add_library(zxcvbn::zxcvbn INTERFACE IMPORTED)
target_include_directories(zxcvbn::zxcvbn INTERFACE ${ZXCVBN_INCLUDE_DIR})
target_link_libraries(zxcvbn::zxcvbn INTERFACE ${ZXCVBN_LIBRARY})

include(SQLCipher)
