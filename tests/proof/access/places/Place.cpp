// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/places/Place.h"

#include "tests/proof/access/Dialogs.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/forms/Form.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>

namespace marac::proof {

using namespace Qt::StringLiterals;

QString Place::told() const
{
    return (record ? page + u" record"_s : page) + (section ? u" section %1"_s.arg(section) : QString());
}

static QList<QTabWidget *> tabsIn(const QWidget &page)
{
    QList<QTabWidget *> tabs = page.findChildren<QTabWidget *>();
    tabs.removeIf([](const QTabWidget *one) { return !one->isVisible(); });
    return tabs;
}

/// By the button that gives each up, and the question whether to drop what is typed.
static void leaveForms(MainWindow &window, const QWidget &page)
{
    const QList<Form *> found = page.findChildren<Form *>();
    const QList<QPointer<Form>> forms(found.begin(), found.end());
    static const QRegularExpression leaves(u"^(cancel|leave)([A-Z]\\w*)?$"_s);
    for (const QPointer<Form> &form : forms) {
        if (!form || !form->isVisible())
            continue;
        auto *leave = form->findChildren<QAbstractButton *>(leaves).value(0);
        if (!leave || !leave->isVisible() || !leave->isEnabled())
            continue;
        leave->click();
        letItWork();
        goAhead(window);
    }
}

void stand(MainWindow &window, const Place &place)
{
    Workspace &workspace = *window.workspace();
    closeDialogs(window);
    if (const QWidget *page = workspace.view(place.page)) {
        leaveForms(window, *page);
        closeDialogs(window);
    }
    workspace.go(place.page, place.record);
    letItWork();
    goAhead(window);
    closeDialogs(window);
    chooseAnAgency(*workspace.view(place.page));
    if (QTabWidget *tabs = tabsOf(window, place)) {
        tabs->setCurrentIndex(place.section);
        letItWork();
    }
}

QTabWidget *tabsOf(MainWindow &window, const Place &place)
{
    QTabWidget *tabs = tabsIn(*window.workspace()->view(place.page)).value(place.tabs);
    return tabs && place.section < tabs->count() ? tabs : nullptr;
}

QList<Place> sectionsOf(MainWindow &window, const QString &page, qint64 record)
{
    QList<Place> places{{page, record}};
    const QList<QTabWidget *> all = tabsIn(*window.workspace()->view(page));
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (int section = 1; section < all.at(i)->count(); ++section)
            places << Place{page, record, int(i), section};
    }
    return places;
}

void chooseAnAgency(const QWidget &page)
{
    auto *agency = page.findChild<QComboBox *>(u"whichAgency"_s);
    const auto *list = page.findChild<QTableView *>();
    for (int i = 1; agency && list && i < agency->count(); ++i) {
        agency->setCurrentIndex(i);
        letItWork();
        if (list->model() && list->model()->rowCount() > 0)
            return;
    }
    letItWork();
}

QString kindOfName(const QString &button)
{
    static const QRegularExpression number(u"[.]?\\d+$"_s);
    return QString(button).remove(number);
}

static QList<QLineEdit *> nameFields(const QWidget &page)
{
    static const QRegularExpression names(u"(givenName|familyName)$"_s);
    QList<QLineEdit *> fields = page.findChildren<QLineEdit *>(names);
    fields.removeIf([](const QLineEdit *field) { return !field->isVisible() || !field->isEnabled(); });
    return fields;
}

bool typeName(const QWidget &page, const QString &given, const QString &family)
{
    const QList<QLineEdit *> fields = nameFields(page);
    for (QLineEdit *field : fields)
        field->setText(field->objectName().endsWith(u"givenName") ? given : family);
    return !fields.isEmpty();
}

void sayTyped(const QWidget &page)
{
    const QList<QLineEdit *> found = nameFields(page);
    const QList<QPointer<QLineEdit>> fields(found.begin(), found.end());
    for (const QPointer<QLineEdit> &field : fields) {
        if (field)
            Q_EMIT field->editingFinished();
    }
}

} // namespace marac::proof
