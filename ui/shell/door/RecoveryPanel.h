// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/base/Clock.h"
#include "core/base/Secret.h"
#include "ui/shell/window/WindowPrompts.h"
#include "ui/widgets/labels/MessageBar.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <functional>

namespace marac {

class Form;
class LineEdit;

/// The recovery words on screen: print them, then type two of them back. Forgets them when it goes.
class RecoveryPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What the sheet says besides the words.
    struct Heading
    {
        QString partnership;
        QString reference; ///< of the register (documents::sheetReference)
        QString madeBy;
        QString path = {}; ///< the register's; empty where there is none
    };

    /// Makes the entry of one use of the sheet (recordSheetUse).
    using Record = std::function<Result<>(AuditVerb verb)>;

    /// Without `record` there is no register to record in, so the words can only be written down.
    RecoveryPanel(const Secret &recovery, const Heading &heading, const Clock &clock, Record record,
                  QWidget *parent = nullptr);
    ~RecoveryPanel() override;

    /// Somebody is about to leave without the words.
    void warnOfLeaving();

Q_SIGNALS:
    /// Both words were right.
    void kept();

private:
    QWidget *makeWords();
    QWidget *makeCheck();
    void print();
    void check();

    QStringList m_words;
    Heading m_heading;
    const Clock &m_clock;
    Record m_record;
    std::array<int, 2> m_asked; ///< counted from 0
    MessageBar *m_messages;
    WindowPrompts m_prompts;
    QWidget *m_wordsPart;
    Form *m_check;
    std::array<LineEdit *, 2> m_typed;
};

} // namespace marac
