// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/StockPhrases.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace marac {

class Spelling;

/// What helps to write in narrative fields while a register is open. Stands directly under a widget, for all fields inside it.
class WritingAid : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The partnership's.
    virtual QList<StockPhrase> phrases() const = 0;
    /// nullptr when this computer has no dictionary.
    virtual const Spelling *spelling() = 0;
    /// What is right for this person, whatever the dictionary says; in the order of the alphabet.
    virtual QStringList ownWords() const = 0;
    virtual void setOwnWords(const QStringList &words) = 0;
    void learn(const QString &word) { setOwnWords(ownWords() << word); }

    /// The nearest among the field's parents; nullptr when there is none, as at the door.
    static WritingAid *of(const QWidget *field);

Q_SIGNALS:
    /// What is right has changed.
    void learnt();
};

} // namespace marac
