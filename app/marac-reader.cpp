// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// marac-reader json|csv|object: reads a file that somebody takes in from its standard input and answers what stands in it, in
// plain small pieces, on its standard output (TableWire.h; of one object of JSON that is no list of referrals JsonWire.h). The
// programs start it for one file and listen for half a minute at most (readApart). Whoever made that file may have made it to
// take this process over: it holds no key and no register, and gives up every right before the first byte.
#include "core/importing/reading/JsonWire.h"
#include "core/importing/reading/TableWire.h"
#include "core/platform/Confinement.h"
#include "core/platform/Hardening.h"

#include <cstdio>
#include <cstdlib>

namespace {

enum class Form { Json, Csv, Object };

} // namespace

static std::optional<Form> formFrom(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "json") == 0)
        return Form::Json;
    if (argc == 2 && qstrcmp(argv[1], "csv") == 0)
        return Form::Csv;
    if (argc == 2 && qstrcmp(argv[1], "object") == 0)
        return Form::Object;
    return std::nullopt;
}

static QByteArray answerTo(QByteArrayView file, Form form)
{
    if (form == Form::Object)
        return marac::jsonToWire(marac::jsonObjectIn(file));
    const marac::ImportFormat format = form == Form::Json ? marac::ImportFormat::Json : marac::ImportFormat::Csv;
    return marac::toWire(marac::tableIn(file, format));
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
    const std::optional<Form> form = formFrom(argc, argv);
    if (!form || !marac::confineProcess())
        return 2;
    const QByteArray file = wholeInput();
    if (std::ferror(stdin) != 0)
        return 2;
    const QByteArray answer = answerTo(file, *form);
    const bool told =
        std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout) == std::size_t(answer.size())
        && std::fflush(stdout) == 0;
    std::_Exit(told ? 0 : 2); // nothing is left to tidy up
}
