// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace marac {

class PassphraseEdit;

/// Puts a generated passphrase into a field, to be seen. Where something is typed already the first press only says that it
/// would be replaced; the second replaces it.
class SuggestButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Named "suggestPassphrase". `into` outlives it.
    SuggestButton(const QString &text, PassphraseEdit *into, QWidget *parent = nullptr);

private:
    void suggest();

    QString m_text;
    PassphraseEdit *m_into;
    bool m_hasAsked = false;
    bool m_isOurs = false; ///< what stands in the field is a suggestion of this button
};

} // namespace marac
