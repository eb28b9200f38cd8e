// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/input/Parsers.h"

#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

std::span<const Parser> parsers()
{
    static constexpr Parser all[]{
        {"ActionLine", &fuzzActionLine},
        {"Assessment", &fuzzAssessment},
        {"Date", &fuzzDate},
        {"Holidays", &fuzzHolidays},
        {"ImportCsv", &fuzzImportCsv},
        {"ImportJson", &fuzzImportJson},
        {"Keyring", &fuzzKeyring},
        {"Lists", &fuzzLists},
        {"Manifest", &fuzzManifest},
        {"ReaderAnswer", &fuzzReaderAnswer},
        {"RecoveryWords", &fuzzRecoveryWords},
        {"SearchWords", &fuzzSearchWords},
        {"Templates", &fuzzTemplates},
        {"Text", &fuzzText},
        {"Witness", &fuzzWitness},
    };
    return all;
}

} // namespace marac::fuzz
