// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/Letter.h"

#include "core/documents/Dates.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Letter)
};
} // namespace

static constexpr double signingRoomMm = 14;

void appendLetterHead(std::vector<Block> &blocks, const Addressee &to, QDate writtenOn, const QString &reference)
{
    KeyValues values;
    QStringList lines = to.people;
    lines << to.agency << to.postalAddress;
    lines.removeAll(QString());
    values.add(Words::tr("To"), lines.join(QLatin1Char('\n')));
    values.add(Words::tr("Secure e-mail"), to.secureEmail);
    values.add(Words::tr("Date"), longDate(writtenOn));
    values.add(Words::tr("Our reference"), reference);
    blocks.push_back(values);
}

void openLetter(Document &document, const Addressee &to, QDate writtenOn, const QString &reference,
                const QString &greeting)
{
    document.beginSection("head");
    appendLetterHead(document.blocks, to, writtenOn, reference);
    document.beginSection("opening");
    document.blocks.push_back(Paragraph{greeting});
}

void appendLetterFoot(std::vector<Block> &blocks, const QString &closing, const QString &signer)
{
    Group foot;
    foot.blocks.push_back(Spacer{});
    foot.blocks.push_back(Paragraph{closing});
    foot.blocks.push_back(Spacer{signingRoomMm});
    foot.blocks.push_back(Paragraph{signer, Tone::Strong});
    blocks.push_back(foot);
}

void appendReceipt(std::vector<Block> &blocks, const QString &words)
{
    Group group;
    group.blocks.push_back(Heading{1, Words::tr("Receipt")});
    group.blocks.push_back(Paragraph{words});
    Table table;
    table.columns = {{{}, 1, 40}, {{}, 1}};
    table.minimumRowMm = 12;
    for (const QString &label : {Words::tr("Received by, post"), Words::tr("Day and time"), Words::tr("Signed")})
        table.rows << Row{{Cell{label, {}, Tone::Muted}, Cell{}}};
    group.blocks.push_back(table);
    blocks.push_back(group);
}

} // namespace marac::documents
