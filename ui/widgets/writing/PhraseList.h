// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/StockPhrases.h"

#include <QFrame>

class QListWidget;

namespace marac {

class LineEdit;
class TextLabel;

/// The partnership's phrases over a text: typing filters them, Up and Down choose one, Return puts it in, Esc closes. The
/// filter is named "phraseFilter", the list "phrases".
class PhraseList final : public QFrame
{
    Q_OBJECT

public:
    /// Destroys itself when it is closed.
    PhraseList(const QList<StockPhrase> &phrases, QWidget *parent);

    /// Beside `cursor`, in global coordinates, on the screen.
    void openAt(const QRect &cursor);

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void preview();
    void take();

    QList<StockPhrase> m_phrases;
    LineEdit *m_filter;
    QListWidget *m_list;
    TextLabel *m_preview;
};

} // namespace marac
