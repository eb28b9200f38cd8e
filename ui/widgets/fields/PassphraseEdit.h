// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/Passphrase.h"
#include "ui/widgets/fields/FieldEditor.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace marac {

/// A passphrase: any characters, any length, paste allowed (WCAG 2.2 3.3.8), shown on request. The inner line edit is
/// named like the field; the button "<field>.show".
class PassphraseEdit final : public QWidget, public FieldEditor
{
    Q_OBJECT

public:
    explicit PassphraseEdit(const QString &name, QWidget *parent = nullptr);

    /// What was typed (Passphrase::take: Invalid when it is empty or too long); the editor is wiped.
    Result<Passphrase> take();
    /// The same without wiping, for measuring strength while it is typed.
    Result<Passphrase> read() const;
    bool isEmpty() const;
    /// Overwrites what was typed and empties the field.
    void wipe();
    /// Puts in a generated passphrase, visible.
    void showGenerated(const QString &passphrase);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_line;
    QToolButton *m_show;
};

} // namespace marac
