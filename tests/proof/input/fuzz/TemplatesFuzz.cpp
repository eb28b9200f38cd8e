// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/documents/wording/PaperTemplate.h"
#include "core/documents/wording/Wording.h"
#include "core/documents/wording/WordingForm.h"
#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

using namespace documents;

static void isFit(const QString &text)
{
    demand(text::problemsIn(QString(), text, wording::longestText).isEmpty(), "a paper's words can be printed");
}

/// Titles, headings and order of a council's own.
static void readPapers(const QByteArray &json)
{
    const Result<PaperTemplates> templates = parseTemplates(json);
    if (!templates)
        return;
    static const PaperTemplates supplied = suppliedTemplates();
    for (auto paper = templates->begin(); paper != templates->end(); ++paper) {
        demand(supplied.contains(paper.key()), "a template is of a paper that is made");
        isFit(paper->title);
        for (const SectionTemplate &section : paper->sections + paper->labels)
            isFit(section.heading);
    }
}

/// A council's own sentences, with and without the supplied ones behind them; the places that the program fills are there.
static void readWords(const QByteArray &json)
{
    static const UndertakingWording undertaking = undertakingWording(WordingEdition::Uk2026);
    static const MeetingWording meeting = meetingWording(WordingEdition::Uk2026);
    static const LetterWording letters = letterWording(WordingEdition::Uk2026);
    for (const UndertakingWording *behind : {static_cast<const UndertakingWording *>(nullptr), &undertaking}) {
        if (const Result<UndertakingWording> read = parseUndertakingWording(json, behind)) {
            demand(read->meetingLine.contains(QStringLiteral("{date}")), "an undertaking has a place for its day");
            isFit(read->title);
            isFit(read->declaration);
        }
    }
    if (const Result<MeetingWording> read = parseMeetingWording(json, &meeting)) {
        isFit(read->purpose);
        isFit(read->protocolReminder);
        demand(!read->protocolReminder.isEmpty(), "the sentence that minutes must hold is there (R104)");
    }
    if (const Result<LetterWording> read = parseLetterWording(json, &letters)) {
        demand(read->returnedOpening.contains(QStringLiteral("{reference}")), "a letter has a place for its reference");
        for (const QString &line : read->returnedAgain + read->invitationAsks)
            isFit(line);
    }
}

int fuzzTemplates(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = bytesOf(data, size);
    readPapers(json);
    readWords(json);
    return 0;
}

} // namespace marac::fuzz
