// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/LineEdit.h"

#include <functional>
#include <optional>

namespace marac {

/// A postcode, put into its written form when left. How to read one is injected: the rule lives in core/people.
class PostcodeEdit final : public LineEdit
{
    Q_OBJECT

public:
    /// std::nullopt: no postcode.
    using Reader = std::function<std::optional<QString>(const QString &typed)>;
    PostcodeEdit(const QString &name, Reader reader, QWidget *parent = nullptr);

    /// The written form; empty when the field is empty or holds no postcode.
    QString postcode() const;
    QList<FieldProblem> problems() const override;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    Reader m_reader;
};

} // namespace marac
