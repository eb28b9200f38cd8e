// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/SuggestButton.h"

#include "ui/widgets/fields/PassphraseEdit.h"

namespace marac {

SuggestButton::SuggestButton(const QString &text, PassphraseEdit *into, QWidget *parent)
    : QPushButton(text, parent), m_text(text), m_into(into)
{
    setObjectName(QStringLiteral("suggestPassphrase"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &SuggestButton::suggest);
    connect(into, &PassphraseEdit::edited, this, [this] {
        m_isOurs = m_hasAsked = false;
        setText(m_text);
    });
}

void SuggestButton::suggest()
{
    if (!m_into->isEmpty() && !m_isOurs && !m_hasAsked) {
        m_hasAsked = true;
        setText(tr("Replace what &is typed, and show it"));
        return;
    }
    m_into->showGenerated(suggestPassphrase());
    m_isOurs = true;
}

} // namespace marac
