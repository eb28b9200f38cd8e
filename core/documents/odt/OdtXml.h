// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>

class QXmlStreamWriter;

namespace marac::documents {

/// Part of an OpenDocument file, written by names with their usual prefixes ("text:p").
class OdtXml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    explicit OdtXml(QByteArray *into);
    ~OdtXml();
    OdtXml(const OdtXml &) = delete;
    OdtXml &operator=(const OdtXml &) = delete;

    void start(const char *name, Attributes attributes = {});
    void end();
    void empty(const char *name, Attributes attributes = {});
    /// Plain text as text::shown() shows it; line breaks, tabs and runs of spaces stay. What XML can't hold becomes U+FFFD.
    void text(const QString &text);

private:
    QXmlStreamWriter *m_writer;
};

/// "25.0mm".
QString odtMm(double millimetres);

/// The root element `name` with every prefix that OdtXml's names may have; `inside` is XML.
QByteArray odtRoot(const char *name, const QByteArray &inside);

} // namespace marac::documents
