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
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            values.pairs << KeyValue{key, value};
    };
    QStringList lines = to.people;
    lines << to.agency << to.postalAddress;
    lines.removeAll(QString());
    add(Words::tr("To"), lines.join(QLatin1Char('\n')));
    add(Words::tr("Secure e-mail"), to.secureEmail);
    add(Words::tr("Date"), longDate(writtenOn));
    add(Words::tr("Our reference"), reference);
    blocks.push_back(values);
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

} // namespace marac::documents
