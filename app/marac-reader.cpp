// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// marac-reader json|csv: reads a file that somebody takes in from its standard input and answers what stands in it, in plain
// small pieces, on its standard output (TableWire.h). The programs start it for one file and listen for half a minute at
// most (readApart). Whoever made that file may have made it to take this process over: it holds no key and no register, and
// gives up every right before the first byte.
#include "core/importing/reading/TableWire.h"
#include "core/platform/Confinement.h"
#include "core/platform/Hardening.h"

#include <cstdio>
#include <cstdlib>

static std::optional<marac::ImportFormat> formatFrom(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "json") == 0)
        return marac::ImportFormat::Json;
    if (argc == 2 && qstrcmp(argv[1], "csv") == 0)
        return marac::ImportFormat::Csv;
    return std::nullopt;
}

/// At most a byte more than a file may have, so that too much is told from just enough.
static QByteArray wholeInput()
{
    QByteArray bytes(marac::importBytes + 1, Qt::Uninitialized);
    bytes.truncate(qsizetype(std::fread(bytes.data(), 1, std::size_t(bytes.size()), stdin)));
    return bytes;
}

int main(int argc, char *argv[])
{
    marac::hardenProcess();
    const std::optional<marac::ImportFormat> format = formatFrom(argc, argv);
    if (!format || !marac::confineProcess())
        return 2;
    const QByteArray file = wholeInput();
    if (std::ferror(stdin) != 0)
        return 2;
    const QByteArray answer = marac::toWire(marac::tableIn(file, *format));
    const bool told =
        std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout) == std::size_t(answer.size())
        && std::fflush(stdout) == 0;
    std::_Exit(told ? 0 : 2); // nothing is left to tidy up
}
