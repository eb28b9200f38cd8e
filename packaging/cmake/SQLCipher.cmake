# SPDX-FileCopyrightText: 2026 MARAC Register contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQLCipher 4.6 or later, linked statically: its symbols carry the same names as libsqlite3's, and two copies of SQLite in
# one process lose each other's file locks. The target hides them from everything else (--exclude-libs).

find_library(SQLCIPHER_STATIC NAMES libsqlcipher.a)
find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h)
set(_sqlcipher_advice
  "MARAC Register needs SQLCipher 4.6 or later with its static library (libsqlcipher.a).\n"
  "  Debian 13: apt-get install libsqlcipher-dev\n"
  "  Debian 12: its main suite has 3.4.1, which is too old; switch on the bookworm-backports suite and run\n"
  "             apt-get install -t bookworm-backports libsqlcipher-dev\n"
  "  packaging/setup does either by itself.")
if(NOT SQLCIPHER_STATIC OR NOT SQLCIPHER_INCLUDE_DIR)
  message(FATAL_ERROR ${_sqlcipher_advice})
endif()

# The header says which SQLite it carries; 4.6.0 was the first on SQLite 3.46. The library is asked again by the program
# at every open (PRAGMA cipher_version).
file(STRINGS "${SQLCIPHER_INCLUDE_DIR}/sqlcipher/sqlite3.h" _line REGEX "^#define SQLITE_VERSION_NUMBER")
string(REGEX MATCH "[0-9]+$" SQLCIPHER_SQLITE_NUMBER "${_line}")
if(NOT SQLCIPHER_SQLITE_NUMBER OR SQLCIPHER_SQLITE_NUMBER LESS 3046000)
  message(FATAL_ERROR "Found a SQLCipher on SQLite ${SQLCIPHER_SQLITE_NUMBER}.\n" ${_sqlcipher_advice})
endif()

find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
add_library(sqlcipher::static INTERFACE IMPORTED)
target_include_directories(sqlcipher::static INTERFACE ${SQLCIPHER_INCLUDE_DIR}/sqlcipher)
target_compile_definitions(sqlcipher::static INTERFACE SQLITE_HAS_CODEC SQLITE_TEMP_STORE=2)
target_link_libraries(sqlcipher::static INTERFACE ${SQLCIPHER_STATIC} OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
target_link_options(sqlcipher::static INTERFACE LINKER:--exclude-libs,libsqlcipher.a)
