// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/ActionWarning.h"

#include "ui/minutes/HearingWords.h"
#include "ui/widgets/labels/Banner.h"

#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

ActionWarning::ActionWarning(const MinutesFile &file, const Hearing &hearing, QWidget *parent)
    : QWidget(parent), m_earlier(hearing.earlier), m_banner(new Banner(Tone::Warning, {}, this))
{
    for (const Hearing &one : file.hearings) {
        if (one.row.item.caseId == hearing.row.item.caseId)
            m_agreed << one.actions;
    }
    m_banner->setObjectName(u"triedBefore"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    hide();
}

void ActionWarning::read(const QString &text, AgencyId owner, ActionId changes)
{
    QList<Action> others = m_agreed;
    others.removeIf([changes](const Action &one) { return one.id == changes; });
    QStringList warnings{agreedWords(agreedAlready(text, owner, others)), triedWords(triedBefore(text, m_earlier))};
    warnings.removeAll(QString());
    m_words = warnings.join(u'\n');
    m_banner->show(Tone::Warning, m_words);
    setVisible(!m_words.isEmpty());
}

} // namespace marac
