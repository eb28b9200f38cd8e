// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QDate>

namespace marac::documents {

/// Whom a letter goes to. What is empty is left out.
struct Addressee
{
    QStringList people = {}; ///< each with their post or designation
    QString agency = {};
    QString postalAddress = {};
    QString secureEmail = {};
};

/// Whom the letter goes to, its day and the reference to quote.
void appendLetterHead(std::vector<Block> &blocks, const Addressee &to, QDate writtenOn, const QString &reference);

/// The same and the greeting, in sections of their own; the letter goes on in the second.
void openLetter(Document &document, const Addressee &to, QDate writtenOn, const QString &reference,
                const QString &greeting);

/// The closing words with room to sign, kept on one page.
void appendLetterFoot(std::vector<Block> &blocks, const QString &closing, const QString &signer);

/// The part that is signed and sent back, kept on one page; `words` ask for it.
void appendReceipt(std::vector<Block> &blocks, const QString &words);

} // namespace marac::documents
