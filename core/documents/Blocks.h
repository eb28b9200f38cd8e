// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <variant>
#include <vector>

namespace marac::documents {

// The building stones of a page. Every text is plain: it passes text::shown() before it is laid out, and markup in it
// is printed as typed. Lengths are millimetres on paper.

struct Heading
{
    int level = 1; ///< 1 a part of the paper, 2 a case or topic, 3 a label within it
    QString text;
    QString aside = {};          ///< small, at the right end of the line: a band, a time, a reference
    const char *label = nullptr; ///< what a template knows it by within a section: a literal that never changes
};

enum class Tone { Normal, Strong, Muted, Small };

struct Paragraph
{
    QString text;
    Tone tone = Tone::Normal;
};

struct BulletList
{
    QStringList items;
    Tone tone = Tone::Normal;
};

struct NumberedList
{
    QStringList items;
    int first = 1;
    Tone tone = Tone::Normal;
};

/// Words set apart in a box with a bar at its left: a confidentiality reminder, a rule, a warning.
struct Notice
{
    QString heading;
    QString text;
    const char *label = nullptr; ///< as a heading's
};

/// Somebody's words with their owner beside them: unlike a table row it may run on over a page, so a long narrative
/// leaves no hole.
struct Statement
{
    QString who;       ///< an agency, a day; at the left
    QString note = {}; ///< small under it: a source, "Fact"
    QString text;
    Tone tone = Tone::Normal;
};

struct KeyValue
{
    QString key;
    QString value;
};

/// Label and value pairs, `columns` pairs side by side (1 or 2).
struct KeyValues
{
    /// Leaves out what is empty.
    void add(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            pairs << KeyValue{key, value};
    }

    QList<KeyValue> pairs;
    int columns = 1;
    double keyWidthMm = 0;   ///< 0: a width that suits the number of columns
    double minimumRowMm = 0; ///< room to write in
};

enum class CellMark { None, EmptyBox, TickedBox };

struct Cell
{
    QString text = {};
    QString note = {}; ///< small and grey under the text: a source, an agency
    Tone tone = Tone::Normal;
    CellMark mark = CellMark::None; ///< a box before the text, or alone and centred where there is no text
};

struct Row
{
    QList<Cell> cells;
    bool band = false; ///< one cell across all columns, shaded: a group's name
};

enum class Align { Left, Centre, Right };

struct Column
{
    QString title = {};
    double share = 1;   ///< of the width left by the fixed columns
    double widthMm = 0; ///< fixed when above 0
    Align align = Align::Left;
};

/// The header is repeated on every page the table reaches; a row is broken only if it is longer than a page.
struct Table
{
    QList<Column> columns;
    QList<Row> rows;
    QString whenEmpty = {};  ///< printed in place of the rows when there are none
    double minimumRowMm = 0; ///< room to write in
};

/// One person's place to sign in: the words at the left are printed where known and are lines to write on where not.
struct SignaturePlace
{
    QString name = {};
    QString agency = {};
    QString position = {};
    /// The part of "A / B (delete one)" that is struck out; empty leaves it to the pen. Where nothing is to be deleted, the
    /// designation itself.
    QString designation = {};
};

/// Boxes to sign in, one person below the other; each box stays on one page.
struct SignatureGrid
{
    QList<SignaturePlace> places;
    QString nameLabel;
    QString agencyLabel;
    QString positionLabel;
    QString designations[2]; ///< the two designations of which one is deleted
    QString deleteLabel;     ///< "delete one"; empty: each place has its designation
    QString signedLabel;
    QString dateLabel;
    double boxHeightMm = 14; ///< of the signature box; never less than 12
};

/// Words in numbered boxes, read across: the recovery words.
struct WordGrid
{
    QStringList words;
    int columns = 4;
};

struct QrBlock
{
    QByteArray payload;
    QString code;    ///< printed beneath the square
    QString caption; ///< beside it
    double sideMm = 32;
};

struct Spacer
{
    double heightMm = 4;
};

struct PageBreak
{
    bool newSheet = false; ///< what follows is signed and kept by itself: it begins with the paper's title and witness
};

struct Block;

/// Blocks that stay on one page when one page can hold them.
struct Group
{
    std::vector<Block> blocks;
};

struct Block
{
    using Content = std::variant<Heading, Paragraph, BulletList, NumberedList, Notice, Statement, KeyValues, Table,
                                 SignatureGrid, WordGrid, QrBlock, Spacer, PageBreak, Group>;
    template <class B>
    requires(!std::same_as<std::remove_cvref_t<B>, Block> && std::constructible_from<Content, B>) Block(B &&block)
        : content(std::forward<B>(block))
    {
    }

    Content content;
};

} // namespace marac::documents
