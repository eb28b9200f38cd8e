// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/builders/letters/Letter.h"
#include "core/documents/wording/Wording.h"

#include <QDate>
#include <QTime>

namespace marac::documents {

struct ChasedAction
{
    QString reference;
    QString caseReference;
    QString person = {}; ///< as the caller may show it
    QString action;
    QDate due;
    QString standing = {};   ///< "Overdue 5 days"
    QStringList chases = {}; ///< what was done about it before, oldest first
    QTime dueAt = {};        ///< invalid: by the end of the day
};

struct ChaserInput
{
    LetterWording wording;
    QString opening; ///< by how far it has come, from the wording
    QString purpose = {};
    QString handling = {};
    Addressee to;
    QString agency;
    QDate writtenOn;
    QDate replyBy = {};
    QString returnTo = {};
    QList<ChasedAction> actions = {};
    QString signer;
    PrintStamp stamp = {};
};

/// The letter by which an agency is chased for its actions (R034): each with its day, what was done about it before, and room to
/// say what became of it.
Document chaserDocument(const ChaserInput &input);

} // namespace marac::documents
