// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/writing/Spelling.h"

#include <QObject>
#include <QStringList>

class QMenu;

namespace marac {

class LineEdit;
class WritingAid;

/// Lets one line of text be written like a narrative field, where its words reach the minutes: Ctrl+Space offers the partnership's
/// phrases, words that the dictionary does not know are marked, and F7 or the context menu offers others in their place.
class LineAid final : public QObject
{
    Q_OBJECT

public:
    /// Owned by `line`. It helps where a WritingAid stands among the line's parents once it is shown.
    explicit LineAid(LineEdit *line);

    /// The words that are marked now.
    QStringList marked() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void mark();
    QList<TextWord> wrong() const;
    void offerPhrases();
    void offerSpelling();
    void completeMenu(QMenu *menu, int place);
    void replace(const TextWord &word, const QString &other);

    LineEdit *m_line;
    WritingAid *m_aid = nullptr; ///< once shown
    bool m_isMarked = false;
};

} // namespace marac
