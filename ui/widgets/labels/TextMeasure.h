// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

class QTextLayout;

namespace marac {

/// The room a plain text takes when it wraps between words: what a QLabel whose text can be selected says, without the dozen
/// layouts of a whole document it needs for that. The text is shaped once; each width only breaks it into lines.
class TextMeasure
{
public:
    TextMeasure(const QString &text, const QFont &font);
    ~TextMeasure();
    Q_DISABLE_COPY_MOVE(TextMeasure)

    const QString &text() const { return m_text; }

    /// All in pixels, rounded up.
    int heightAt(int width);
    /// That of the longest word, but of no more than 40 letters: a longer one, such as an address of the web, is broken.
    int leastWidth();
    /// Whether some word is so long that it may have to be.
    bool mayBreakWords() const { return m_mayBreakWords; }
    /// The shape of a page lying on its side, five to three, and no wider than 80 letters (QTextDocument::adjustSize).
    QSize preferred();

private:
    struct Extent
    {
        qreal width = 0;
        qreal height = 0;
    };
    Extent brokenAt(qreal width);

    QString m_text;
    int m_widest;         ///< pixels, of preferred()
    int m_widestWord;     ///< pixels, of leastWidth()
    bool m_mayBreakWords; ///< looked for once
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    QHash<int, int> m_heights; ///< by width
};

} // namespace marac
